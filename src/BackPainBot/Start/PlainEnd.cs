namespace BackPainBot.Start;

/// <summary>How the program ends when it cannot start: by what is to be mended on the error stream and exit code 1, not by a stack trace.</summary>
internal static class PlainEnd
{
    public static void OnStartFaults() => AppDomain.CurrentDomain.UnhandledException += (_, end) =>
    {
        if (end.ExceptionObject is StartException faults)
        {
            Console.Error.WriteLine(faults.Message);
            Environment.Exit(1);
        }
    };
}
