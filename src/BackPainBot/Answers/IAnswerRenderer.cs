using Microsoft.Bot.Schema;

namespace BackPainBot.Answers;

/// <summary>Gives answers the form of a family of channels.</summary>
public interface IAnswerRenderer
{
    /// <summary>Renders an answer as one message.</summary>
    /// <param name="answer">What to say.</param>
    /// <param name="inbound">The activity that it replies to.</param>
    Activity Render(Answer answer, IActivity inbound);
}
