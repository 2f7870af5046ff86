using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.DirectLine;
using BackPainBot.Feedback;
using BackPainBot.Inspection;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Safety;
using BackPainBot.Storage;
using BackPainBot.Telemetry;
using BackPainBot.Web;
using BackPainBot.Web.Access;
using BackPainBot.Web.Pages;
using Microsoft.Extensions.Options;

namespace BackPainBot.Start;

/// <summary>Looks for every fault of configuration and content at once, before anything is trained, opened or listened on.</summary>
internal static class StartCheck
{
    /// <summary>The configuration that is the bot's own.</summary>
    public static IReadOnlyList<OptionsSection> Sections { get; } =
    [
        OptionsSection.Of<ContentOptions>("Content"),
        OptionsSection.Of<UnderstandingOptions>("Understanding"),
        OptionsSection.Of<StorageOptions>("Storage"),
        OptionsSection.Of<FeedbackOptions>("Feedback"),
        OptionsSection.Of<InspectionOptions>("Inspection"),
        OptionsSection.Of<ClinicOptions>("Clinic"),
        OptionsSection.Of<PromiseOptions>("Promises"),
        OptionsSection.Of<TurnOptions>("Turns"),
        OptionsSection.Of<DirectLineOptions>("DirectLine"),
        OptionsSection.Of<WebOptions>("Web"),
        OptionsSection.Of<SecurityOptions>("Security"),
        OptionsSection.Of<WidgetOptions>("Widget"),
    ];

    /// <exception cref="StartException">There are faults.</exception>
    public static void CheckStart(this WebApplication app)
    {
        var services = app.Services;
        string[] faults =
        [
            .. Sections.SelectMany(section => section.Faults(services)),
            .. KeyNames.Faults(app.Configuration, [.. Sections.Select(section => section.Name)]),
            .. SecretFaults.Of(app.Configuration, app.Environment),
            .. TelemetrySettings.Faults(app.Configuration),
            .. ContentFaults(services).Select(fault => fault.ToString()),
        ];
        if (faults.Length > 0)
        {
            throw new StartException(faults);
        }
    }

    private static List<ContentFault> ContentFaults(IServiceProvider services)
    {
        var faults = new List<ContentFault>();
        try
        {
            var folder = Path.Combine(AppContext.BaseDirectory, services.GetRequiredService<IOptions<ContentOptions>>().Value.Folder);
            faults.AddRange(PageWords.Check(folder));
            foreach (var language in services.GetRequiredService<KnowledgeCatalog>().Languages)
            {
                RedFlagPatterns.Compile(language, word => word);
            }
        }
        catch (ContentException exception)
        {
            faults.AddRange(exception.Faults);
        }
        catch (OptionsValidationException)
        {
            // Content's own options are at fault, and say so.
        }

        return faults;
    }
}
