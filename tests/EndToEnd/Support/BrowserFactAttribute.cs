namespace EndToEnd.Support;

/// <summary>A test in a browser; reported as skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private const string Missing = "There is no Chromium on this machine. Install it (on Debian: apt-get install chromium) or name one in the variable CHROMIUM.";

    public override string? Skip
    {
        get => base.Skip ?? (Chromium.Path is null ? Missing : null);
        set => base.Skip = value;
    }
}
