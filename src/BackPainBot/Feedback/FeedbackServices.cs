using BotFramework.Json;
using Microsoft.Extensions.Options;

namespace BackPainBot.Feedback;

/// <summary>Registers what keeps feedback. Needs a store.</summary>
internal static class FeedbackServices
{
    public static IServiceCollection AddFeedback(this IServiceCollection services, IConfiguration configuration)
    {
        BotFrameworkJson.Register(FeedbackJson.Default, typeof(VoteTotals), typeof(AnswerReplies), typeof(FeedbackWords));
        services.AddOptions<FeedbackOptions>().Bind(configuration.GetSection("Feedback")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FeedbackOptions>, FeedbackOptionsValidator>();
        services.AddSingleton<FeedbackBook>();
        services.AddSingleton<FeedbackMiddleware>();
        services.AddSingleton<Ballot>();
        services.AddHostedService<WordsSweep>();
        return services;
    }
}
