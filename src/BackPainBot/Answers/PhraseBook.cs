using BackPainBot.Knowledge;

namespace BackPainBot.Answers;

/// <summary>Every wording that code asks for. A phrase without a template, or a template without a phrase, is a fault at start-up.</summary>
internal static class PhraseBook
{
    private static readonly List<Phrase> Defined = [];

    // Closing advice: the last paragraph of every turn that informs.
    public static readonly Phrase Closing = Define("closing");
    public static readonly Phrase ClosingEmergency = Define("closing_emergency");
    public static readonly Phrase ClosingSameDay = Define("closing_same_day");
    public static readonly Phrase ClosingCrisis = Define("closing_crisis");
    public static readonly Phrase DoctorFirst = Define("doctor_first");

    // Sources.
    public static readonly Phrase SourceFull = Define("source_full", "title", "author", "publisher", "date", "url");
    public static readonly Phrase SourceShort = Define("source_short", "title", "author", "publisher", "date", "url");
    public static readonly Phrase AnsweredJustNow = Define("answered_just_now");

    // Safety.
    public static readonly Phrase Emergency = Define("emergency", "number");
    public static readonly Phrase SameDay = Define("same_day", "number");
    public static readonly Phrase Crisis = Define("crisis", "line", "number");
    public static readonly Phrase SafetyInfo = Define("safety_info", "number");
    public static readonly Phrase EmergencyNumber = Define("emergency_number");
    public static readonly Phrase CrisisLine = Define("crisis_line");
    public static readonly Phrase ReminderEmergency = Define("reminder_emergency");
    public static readonly Phrase ReminderSameDay = Define("reminder_same_day");
    public static readonly Phrase ReminderCrisis = Define("reminder_crisis");
    public static readonly Phrase Cleared = Define("cleared");
    public static readonly Phrase NothingToClear = Define("nothing_to_clear");

    // Declines.
    public static readonly Phrase NotCovered = Define("not_covered", "names", "ask");
    public static readonly Phrase Either = Define("either", "first", "second");
    public static readonly Phrase NotCoveredOffer = Define("not_covered_offer", "first", "second");
    public static readonly Phrase Unrelated = Define("unrelated");
    public static readonly Phrase Unclear = Define("unclear");
    public static readonly Phrase UnclearAgain = Define("unclear_again");
    public static readonly Phrase Foreign = Define("foreign");
    public static readonly Phrase TooLong = Define("too_long");
    public static readonly Phrase Nothing = Define("nothing_said");
    public static readonly Phrase Attachment = Define("attachment");
    public static readonly Phrase StaleCard = Define("stale_card");
    public static readonly Phrase Error = Define("error");
    public static readonly Phrase OneMoment = Define("one_moment");

    // Conversation.
    public static readonly Phrase Welcome = Define("welcome");
    public static readonly Phrase WelcomePrivacy = Define("welcome_privacy", "url");
    public static readonly Phrase Greeting = Define("greeting");
    public static readonly Phrase Thanks = Define("thanks");
    public static readonly Phrase Goodbye = Define("goodbye");
    public static readonly Phrase Help = Define("help");
    public static readonly Phrase Restart = Define("restart");
    public static readonly Phrase Cancelled = Define("cancelled");
    public static readonly Phrase WhoAreYou = Define("who_are_you");
    public static readonly Phrase Privacy = Define("privacy");
    public static readonly Phrase PrivacyNotice = Define("privacy_notice", "url");
    public static readonly Phrase ForgetMe = Define("forget_me");

    // Did you mean.
    public static readonly Phrase DidYouMean = Define("did_you_mean");
    public static readonly Phrase DidYouMeanAgain = Define("did_you_mean_again");
    public static readonly Phrase DidYouMeanLast = Define("did_you_mean_last");
    public static readonly Phrase DidYouMeanNeither = Define("did_you_mean_neither");

    // Tour.
    public static readonly Phrase TourStep = Define("tour_step", "step", "count");
    public static readonly Phrase TourChoice = Define("tour_choice", "step", "count");
    public static readonly Phrase TourChoiceAgain = Define("tour_choice_again");
    public static readonly Phrase TourAsk = Define("tour_ask");
    public static readonly Phrase TourEnd = Define("tour_end");
    public static readonly Phrase TourStopped = Define("tour_stopped");

    // Visit.
    public static readonly Phrase VisitIntro = Define("visit_intro");
    public static readonly Phrase VisitSafety = Define("visit_safety", "intro");
    public static readonly Phrase VisitSafetyAgain = Define("visit_safety_again");
    public static readonly Phrase VisitSafetyLast = Define("visit_safety_last");
    public static readonly Phrase VisitWhere = Define("visit_where");
    public static readonly Phrase VisitWhereAgain = Define("visit_where_again");
    public static readonly Phrase VisitHowLong = Define("visit_how_long");
    public static readonly Phrase VisitHowLongAgain = Define("visit_how_long_again");
    public static readonly Phrase VisitHowLongLast = Define("visit_how_long_last");
    public static readonly Phrase VisitHowBad = Define("visit_how_bad");
    public static readonly Phrase VisitHowBadAgain = Define("visit_how_bad_again");
    public static readonly Phrase VisitHowBadLast = Define("visit_how_bad_last");
    public static readonly Phrase VisitHowBadWhich = Define("visit_how_bad_which", "low", "high");
    public static readonly Phrase VisitHowBadRange = Define("visit_how_bad_range");
    public static readonly Phrase VisitSuggested = Define("visit_suggested");
    public static readonly Phrase VisitSuggestedAgain = Define("visit_suggested_again");
    public static readonly Phrase VisitReview = Define("visit_review", "summary");
    public static readonly Phrase VisitReviewAgain = Define("visit_review_again");
    public static readonly Phrase VisitWayOut = Define("visit_way_out");
    public static readonly Phrase VisitBlank = Define("visit_blank");
    public static readonly Phrase VisitSummaryIntro = Define("visit_summary_intro");
    public static readonly Phrase VisitSummaryTitle = Define("visit_summary_title");
    public static readonly Phrase VisitSummaryWhere = Define("visit_summary_where");
    public static readonly Phrase VisitSummaryHowLong = Define("visit_summary_how_long");
    public static readonly Phrase VisitSummarySince = Define("visit_summary_since", "words", "month");
    public static readonly Phrase VisitSummaryHowBad = Define("visit_summary_how_bad");
    public static readonly Phrase VisitSummaryHowBadValue = Define("visit_summary_how_bad_value", "number");
    public static readonly Phrase VisitSummarySuggested = Define("visit_summary_suggested");
    public static readonly Phrase VisitQuestionsTitle = Define("visit_questions_title");
    public static readonly Phrase VisitQuestions = Define("visit_questions");

    // Feedback.
    public static readonly Phrase FeedbackAsk = Define("feedback_ask");
    public static readonly Phrase FeedbackAskAgain = Define("feedback_ask_again");
    public static readonly Phrase FeedbackCounted = Define("feedback_counted");
    public static readonly Phrase FeedbackMore = Define("feedback_more");
    public static readonly Phrase FeedbackMoreKept = Define("feedback_more_kept", "days");
    public static readonly Phrase FeedbackThanks = Define("feedback_thanks");

    // Hand-off.
    public static readonly Phrase HandoffClinic = Define("handoff_clinic", "clinic", "details");
    public static readonly Phrase HandoffName = Define("handoff_name", "clinic");
    public static readonly Phrase HandoffDetails = Define("handoff_details", "details");
    public static readonly Phrase HandoffPhone = Define("handoff_phone", "phone");
    public static readonly Phrase HandoffBooking = Define("handoff_booking", "url");
    public static readonly Phrase HandoffHours = Define("handoff_hours", "hours");
    public static readonly Phrase HandoffTitle = Define("handoff_title");
    public static readonly Phrase HandoffCall = Define("handoff_call", "phone");
    public static readonly Phrase HandoffBook = Define("handoff_book");
    public static readonly Phrase HandoffNoClinic = Define("handoff_no_clinic");
    public static readonly Phrase HandoffAsk = Define("handoff_ask");
    public static readonly Phrase HandoffAskAgain = Define("handoff_ask_again");
    public static readonly Phrase HandoffStarted = Define("handoff_started");
    public static readonly Phrase HandoffDeclined = Define("handoff_declined");

    // Find in the article.
    public static readonly Phrase SearchOpen = Define("search_open");
    public static readonly Phrase SearchUrgent = Define("search_urgent");
    public static readonly Phrase SearchSilent = Define("search_silent");

    // Words on buttons; further variations are understood as the same reply.
    public static readonly Phrase ButtonYes = Define("button_yes");
    public static readonly Phrase ButtonNo = Define("button_no");
    public static readonly Phrase ButtonNotSure = Define("button_not_sure");
    public static readonly Phrase ButtonNeither = Define("button_neither");
    public static readonly Phrase ButtonNext = Define("button_next");
    public static readonly Phrase ButtonAsk = Define("button_ask");
    public static readonly Phrase ButtonStop = Define("button_stop");
    public static readonly Phrase ButtonSkip = Define("button_skip");
    public static readonly Phrase ButtonPerson = Define("button_person");
    public static readonly Phrase ButtonVisit = Define("button_visit");
    public static readonly Phrase ButtonCleared = Define("button_cleared");
    public static readonly Phrase ButtonSafetyInfo = Define("button_safety_info");
    public static readonly Phrase ButtonRight = Define("button_right");
    public static readonly Phrase ButtonChangeWhere = Define("button_change_where");
    public static readonly Phrase ButtonChangeHowLong = Define("button_change_how_long");
    public static readonly Phrase ButtonChangeHowBad = Define("button_change_how_bad");
    public static readonly Phrase ButtonChangeSuggested = Define("button_change_suggested");
    public static readonly Phrase PlaceLower = Define("place_lower");
    public static readonly Phrase PlaceMiddle = Define("place_middle");
    public static readonly Phrase PlaceUpper = Define("place_upper");
    public static readonly Phrase PlaceSeveral = Define("place_several");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Phrase> All => Defined;

    private static Phrase Define(string name, params IReadOnlyList<string> parameters)
    {
        var phrase = new Phrase(name, parameters);
        Defined.Add(phrase);
        return phrase;
    }
}
