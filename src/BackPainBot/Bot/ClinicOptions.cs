using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Bot;

/// <summary>The clinic that runs the bot. Bound from <c>Clinic</c>; everything may stay empty.</summary>
public sealed class ClinicOptions
{
    public string? Name { get; set; }

    [Phone]
    public string? Phone { get; set; }

    public Uri? BookingUrl { get; set; }

    /// <summary>Opening hours as people read them.</summary>
    public string? Hours { get; set; }

    /// <summary>The clinic's privacy notice, linked in the welcome.</summary>
    public Uri? PrivacyNoticeUrl { get; set; }

    /// <summary>How to call for help in an emergency; default: the wording of phrases.lg.</summary>
    public string? EmergencyNumber { get; set; }

    /// <summary>Whom to call in a crisis; default: the wording of phrases.lg.</summary>
    public string? CrisisLine { get; set; }

    /// <summary>Whether people at a desk take over conversations (the channel routes <c>handoff.initiate</c> events to them).</summary>
    public bool Desk { get; set; }
}
