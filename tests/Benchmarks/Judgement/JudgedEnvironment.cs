using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace BackPainBot.Benchmarks.Judgement;

/// <summary>The environment of a bot that no host runs.</summary>
internal sealed class JudgedEnvironment : IHostEnvironment
{
    public string EnvironmentName { get; set; } = Environments.Development;

    public string ApplicationName { get; set; } = "BackPainBot";

    public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
