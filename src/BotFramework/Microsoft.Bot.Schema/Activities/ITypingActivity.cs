namespace Microsoft.Bot.Schema;

/// <summary>Somebody is about to say something.</summary>
public interface ITypingActivity : IActivity
{
}
