using BackPainBot.Start;

namespace BackPainBot.Tests.Start;

/// <summary>README and <c>appsettings.json</c> name every key as the options' classes have it. <c>tests/record-configuration.sh</c> writes them.</summary>
public sealed class ConfigurationReferenceTests
{
    private static readonly string? RecordTo = Environment.GetEnvironmentVariable("RECORD_CONFIGURATION");

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/BackPainBot/appsettings.json")]
    public void What_is_written_is_what_the_options_have(string file)
    {
        var written = File.ReadAllText(Path.Combine(RecordTo ?? AppContext.BaseDirectory, RecordTo is null ? Copy(file) : file));
        var made = file == "README.md" ? ConfigurationReference.Readme(written) : ConfigurationReference.Settings(written);
        if (RecordTo is not null)
        {
            File.WriteAllText(Path.Combine(RecordTo, file), made);
            return;
        }

        Assert.Equal(made, written);
    }

    [Fact]
    public void Readme_has_a_table_of_each_section_and_a_row_of_each_other_key()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Copy("README.md")));

        Assert.Equal(StartCheck.Sections.Select(section => section.Name).Order(StringComparer.Ordinal), ConfigurationReference.SectionsIn(readme).Order(StringComparer.Ordinal));
        Assert.All(KeyNames.Framework.Concat(KeyNames.Telemetry), key => Assert.Contains($"`{key}`", readme, StringComparison.Ordinal));
    }

    private static string Copy(string file) => Path.Combine("documents", Path.GetFileName(file));
}
