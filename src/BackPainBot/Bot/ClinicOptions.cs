using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Bot;

/// <summary>The clinic that runs the bot. Bound from <c>Clinic</c>; everything may stay empty.</summary>
public sealed class ClinicOptions
{
    /// <summary>The clinic's name, shown to who asks for a person.</summary>
    public string? Name { get; set; }

    /// <summary>Its phone number, shown and offered to call to who asks for a person.</summary>
    [Phone]
    public string? Phone { get; set; }

    /// <summary>Where appointments are booked, shown to who asks for a person.</summary>
    public Uri? BookingUrl { get; set; }

    /// <summary>Opening hours as people read them, shown to who asks for a person.</summary>
    public string? Hours { get; set; }

    /// <summary>The clinic's privacy notice, linked in the welcome.</summary>
    public Uri? PrivacyNoticeUrl { get; set; }

    /// <summary>How to call for help in an emergency, in urgent advice. None: the wording of <c>phrases.lg</c>.</summary>
    public string? EmergencyNumber { get; set; }

    /// <summary>Whom to call in a crisis, in urgent advice. None: the wording of <c>phrases.lg</c>.</summary>
    public string? CrisisLine { get; set; }

    /// <summary>Whether people at a desk take over conversations: who says yes to that sends them <c>handoff.initiate</c> with the transcript, which is then kept in state (never to Teams).</summary>
    public bool Desk { get; set; }
}
