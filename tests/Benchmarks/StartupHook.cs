using System.Globalization;

/// <summary>Runs in the app's own process, before it (DOTNET_STARTUP_HOOKS): collects all garbage when it is asked, and tells what is left.</summary>
internal static class StartupHook
{
    public const string Question = "heap?";
    public const string Answer = "heap: ";

    public static void Initialize() => new Thread(Listen) { IsBackground = true }.Start();

    private static void Listen()
    {
        while (Console.In.ReadLine() is { } line)
        {
            if (line == Question)
            {
                for (var i = 0; i < 2; i++)
                {
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                    GC.WaitForPendingFinalizers();
                }

                Console.Out.WriteLine($"{Answer}{GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture)}");
            }
        }
    }
}
