using System.Reflection;
using BackPainBot.DirectLine;
using BackPainBot.Start;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Start;

/// <summary>What is wrong with configuration and content is told all at once, by its key or place and how to mend it.</summary>
public sealed class StartCheckTests
{
    [Theory]
    [InlineData("Web:MaxBodyBites", "5", "Web:MaxBodyBites is no key of the bot. Did you mean Web:MaxBodyBytes?")]
    [InlineData("Promises:Strict", "true", "Promises:Strict is no key of the bot. Promises has Refuse.")]
    [InlineData("Web:MaxBodyBytes", "abc", "Web:MaxBodyBytes is 'abc'. Write a whole number, such as 30.")]
    [InlineData("Web:MaxBodyBytes", "5", "Web:MaxBodyBytes must be between 1024 and 16777216.")]
    [InlineData("Web:MaxBodyBytes:Default", "5", "Web:MaxBodyBytes takes one value, but has keys under it.")]
    [InlineData("Understanding:Answer", "half", "Understanding:Answer is 'half'. Write a number, such as 0.5.")]
    [InlineData("Clinic:Desk", "yes", "Clinic:Desk is 'yes'. Write true or false.")]
    [InlineData("Clinic:BookingUrl", "clinic.example", "Clinic:BookingUrl is 'clinic.example'. Write an absolute address, such as https://clinic.example.")]
    [InlineData("Clinic:Phone", "abc", "Clinic:Phone is not a valid phone number.")]
    [InlineData("Storage:Provider", "Postgres", "Storage:Provider is 'Postgres'. Write one of Sqlite, PostgreSql, Memory.")]
    [InlineData("Storage:Retention", "1d", "Storage:Retention is '1d'. Write a time as hours:minutes:seconds, such as 12:00:00, or with days, such as 1.00:00:00.")]
    [InlineData("Storage:Retention", "00:00:01", "Storage:Retention must be from 00:05:00 to 3650.00:00:00.")]
    [InlineData("Storage:ConnectionString", "Host=db;Password=hunter2", "Storage:ConnectionString is set, but Storage:Provider is Sqlite, which takes none: set Storage:Provider to PostgreSql, or remove Storage:ConnectionString.")]
    [InlineData("Storage:Provider", "PostgreSql", "Storage:Provider is PostgreSql, so Storage:ConnectionString must name the database: Host=...;Database=...;Username=...;Password=...")]
    [InlineData("DirectLine:BotId", "", "DirectLine:BotId is required.")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317", "OTEL_EXPORTER_OTLP_ENDPOINT is not an http or https address. Give the collector's, such as http://collector:4317.")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "http/json", "OTEL_EXPORTER_OTLP_PROTOCOL is not one that is spoken. Write grpc or http/protobuf.")]
    [InlineData("DirectLine:AllowedOrigins", "https://a.example", "DirectLine:AllowedOrigins is a list: write DirectLine:AllowedOrigins:0 for its first value (in the environment DirectLine__AllowedOrigins__0).")]
    [InlineData("DirectLine:AllowedOrigins:first", "https://a.example", "DirectLine:AllowedOrigins:first is no value of a list. Write DirectLine:AllowedOrigins:0, DirectLine:AllowedOrigins:1 and so on.")]
    [InlineData("Widget:Color", "blue", "Widget:Color must be written as #rgb or #rrggbb, such as #0b5c6b.")]
    [InlineData("DirectLin:BotId", "b", "DirectLin is no section of the bot. Did you mean DirectLine?")]
    [InlineData("MicrosoftAppPasword", "hunter2", "MicrosoftAppPasword is no key of the bot. Did you mean MicrosoftAppPassword?")]
    [InlineData("Content:Folder", "/nowhere", "/nowhere(1): The content folder does not exist. Set Content:Folder to the folder that holds en-US.")]
    public async Task A_fault_is_told_by_its_key_and_how_to_mend_it(string key, string value, string expected)
    {
        Assert.Equal([expected], (await FailedStart.WithAsync((key, value))).Faults);
    }

    [Fact]
    public async Task All_faults_are_told_at_once()
    {
        var faults = (await FailedStart.WithAsync(
            ("environment", "Production"), ("Security:DangerouslyAllowUnauthenticatedRequests", "true"), ("MicrosoftAppPassword", "p"), ("Web:MaxBodyBytes", "abc"), ("Turns:Limit", "0"),
            ("Turns:Limmit", "1"), ("Content:Folder", "/nowhere"))).Faults;

        Assert.Equal(6, faults.Count);
        Assert.All(["MaxBodyBytes", "Limit ", "Limmit", "Dangerously", "MicrosoftAppPassword", "/nowhere"], named => Assert.Contains(faults, fault => fault.Contains(named, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Faults_of_every_file_of_the_content_are_told_at_once()
    {
        var folder = Directory.CreateTempSubdirectory("content").FullName;
        var language = Directory.CreateDirectory(Path.Combine(folder, "en-US")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "dialogs", "en-US")))
        {
            var name = Path.GetFileName(file);
            File.WriteAllText(Path.Combine(language, name), name is "page.lg" or "phrases.lg" ? $"{File.ReadAllText(file)}\n# unheard_of\n- Nothing.\n" : File.ReadAllText(file));
        }

        Assert.Equal(["en-US/page.lg", "en-US/phrases.lg"], (await FailedStart.WithAsync(("Content:Folder", folder))).Faults.Select(fault => fault.Split('(')[0]));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_secret_that_serves_twice_is_refused_outside_Development_and_not_shown()
    {
        const string secret = "a-secret-of-some-length";
        var fault = Assert.Single((await FailedStart.WithAsync(("environment", "Production"), ("Feedback:Key", secret), ("DirectLine:Secrets:0", secret))).Faults);

        Assert.StartsWith("Feedback:Key and DirectLine:Secrets:0 are the same secret.", fault, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void All_options_of_the_program_are_checked()
    {
        var options = new[] { typeof(StartCheck).Assembly, typeof(DirectLineOptions).Assembly, typeof(StorageOptions).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.Name is not "TopicOptions");

        Assert.All(options, type => Assert.Contains(StartCheck.Sections, section => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).All(property => section.Keys.Contains($"{section.Name}:{property.Name}"))));
    }
}
