namespace BackPainBot.Storage.Tests.Support;

/// <summary>A fact that needs a small disk of its own; skipped, with the reason, where none can be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TmpfsFactAttribute : FactAttribute
{
    public TmpfsFactAttribute() => Skip = Tmpfs.Missing;
}
