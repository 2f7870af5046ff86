using System.Reflection;
using System.Runtime.ExceptionServices;
using BackPainBot.Start;

namespace BackPainBot.Tests.Support;

/// <summary>A start of the program that is to fail.</summary>
internal static class FailedStart
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>What the program says that it does not start for.</summary>
    public static Task<StartException> WithAsync(params (string Key, string Value)[] settings)
    {
        string[] arguments = ["--environment=Development", "--urls=http://127.0.0.1:0", .. settings.Select(setting => $"--{setting.Key}={setting.Value}")];
        return Assert.ThrowsAsync<StartException>(() => Task.Run(() => Run(arguments)).WaitAsync(Patience));
    }

    private static void Run(string[] arguments)
    {
        try
        {
            typeof(Program).Assembly.EntryPoint!.Invoke(null, [arguments]);
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
        }
    }
}
