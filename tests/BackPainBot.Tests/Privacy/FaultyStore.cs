using System.Reflection;
using System.Runtime.ExceptionServices;
using BackPainBot.Storage;
using BackPainBot.Storage.Memory;

namespace BackPainBot.Tests.Privacy;

/// <summary>A store whose calls fail when the test says so, with exceptions that quote what they were given.</summary>
public class FaultyStore : DispatchProxy
{
    private readonly MemoryStore _store = new(TimeProvider.System);

    /// <summary>What a call throws, by the method's name; null lets it pass.</summary>
    public Func<string, Exception?> Fault { get; set; } = _ => null;

    public static (IBotStore Store, FaultyStore Switch) Create()
    {
        var store = Create<IBotStore, FaultyStore>();
        return (store, (FaultyStore)(object)store);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (Fault(targetMethod!.Name) is { } fault)
        {
            throw fault;
        }

        try
        {
            return targetMethod.Invoke(_store, args);
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }
}
