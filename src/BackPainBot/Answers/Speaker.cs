using BackPainBot.Bot;
using BackPainBot.Channels;
using BackPainBot.Feedback;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BackPainBot.Answers;

/// <summary>Says things: composes, renders for the channel, sends, and keeps the turn's report.</summary>
public sealed class Speaker(KnowledgeCatalog catalog, ConversationMemory memory, IAnswerRenderer renderer, IOptions<ClinicOptions> clinic)
{
    /// <summary>The clinic that runs the bot; each member null where it is not configured.</summary>
    public ClinicOptions Clinic => clinic.Value;

    /// <summary>Whether people may take this conversation over; Teams has no way to hand one to them.</summary>
    public bool HasDesk(ITurnContext context) => Clinic.Desk && !TeamsChannel.Is(context.Activity);

    /// <summary>The knowledge in the language of the turn.</summary>
    public KnowledgeBase Knowledge(ITurnContext context) => catalog.For(context.Activity.Locale);

    /// <summary>The conversation's data; changes to it are saved when the turn commits.</summary>
    public Task<ConversationData> DataAsync(ITurnContext context, CancellationToken cancellationToken) => memory.GetAsync(context, cancellationToken);

    /// <summary>Answers topics from the article.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="topics">Ids of the topics, in order.</param>
    /// <param name="silent">Ids of groups asked about as well, on which the article is silent.</param>
    /// <param name="offer">Whether to offer next questions.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task AnswerAsync(ITurnContext context, IReadOnlyList<string> topics, IReadOnlyList<string> silent, bool offer, CancellationToken cancellationToken) =>
        AnswerAsync(context, topics, silent, intro: null, offer, silent.Count > 0 ? [.. topics, TurnIds.NotCovered] : topics, cancellationToken);

    /// <summary>Shows a topic nobody asked for, after a line that says why.</summary>
    public Task ShowAsync(ITurnContext context, string topic, string intro, CancellationToken cancellationToken) =>
        AnswerAsync(context, [topic], [], intro, offer: false, [], cancellationToken);

    private async Task AnswerAsync(
        ITurnContext context,
        IReadOnlyList<string> topics,
        IReadOnlyList<string> silent,
        string? intro,
        bool offer,
        IReadOnlyList<string> ids,
        CancellationToken cancellationToken)
    {
        var knowledge = Knowledge(context);
        var data = await DataAsync(context, cancellationToken);
        var answer = AnswerComposer.Compose(knowledge, [.. topics.Select(knowledge.Topic)], silent, data);
        answer = answer with
        {
            Text = intro is null ? answer.Text : $"{intro}\n\n{answer.Text}",
            Suggestions = offer ? answer.Suggestions : [],
        };
        var report = TurnReport.Of(context);
        report.Cites = true;
        report.DoctorFirst |= silent.Any(id => knowledge.UncoveredGroup(id).DoctorFirst);
        await SendAsync(context, answer, informs: true, ids, cancellationToken);
    }

    /// <summary>Says a phrase that informs, so that the turn ends with the advice.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="id">Id of the turn, for the report; null when it is reported already.</param>
    /// <param name="text">What to say, from <see cref="Say"/>.</param>
    /// <param name="suggestions">Buttons to offer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task TellAsync(ITurnContext context, string? id, string text, IEnumerable<string> suggestions, CancellationToken cancellationToken) =>
        SendAsync(context, new Answer(text) { Suggestions = [.. suggestions] }, informs: true, id is null ? [] : [id], cancellationToken);

    /// <summary>Says a phrase that informs, with a card.</summary>
    public Task TellAsync(ITurnContext context, string id, string text, Attachment? card, IEnumerable<string> suggestions, CancellationToken cancellationToken) =>
        SendAsync(context, new Answer(text) { Card = card, Suggestions = [.. suggestions] }, informs: true, [id], cancellationToken);

    /// <summary>Asks the user something; such a turn need not end with the advice.</summary>
    public Task AskAsync(ITurnContext context, string id, string text, IEnumerable<string> suggestions, CancellationToken cancellationToken) =>
        SendAsync(context, new Answer(text) { Suggestions = [.. suggestions] }, informs: false, [id], cancellationToken);

    /// <summary>A phrase in the language of the turn.</summary>
    public string Say(ITurnContext context, Phrase phrase, params object[] values) => Knowledge(context).Phrases.Say(phrase, values);

    /// <summary>A message that a prompt sends.</summary>
    public Activity Message(ITurnContext context, Phrase phrase, params object[] values)
    {
        var activity = MessageFactory.Text(Say(context, phrase, values));
        activity.TextFormat = TextFormatTypes.Markdown;
        activity.InputHint = InputHints.ExpectingInput;
        return activity;
    }

    private async Task SendAsync(ITurnContext context, Answer answer, bool informs, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var report = TurnReport.Of(context);
        report.Informs |= informs;
        foreach (var id in ids)
        {
            report.Answered.Add(id);
        }

        (await DataAsync(context, cancellationToken)).Suggested = [.. answer.Suggestions];
        var message = renderer.Render(answer, context.Activity);
        if (answer.Topics.Count > 0)
        {
            FeedbackTurn.Of(context).Note(message, answer.Topics);
        }

        await context.SendActivityAsync(message, cancellationToken);
    }
}
