namespace BackPainBot.Dialogs;

/// <summary>Registers the dialogs.</summary>
internal static class DialogServices
{
    public static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton<Conversation>()
        .AddSingleton<AnswerDialog>()
        .AddSingleton<ClarifyDialog>()
        .AddSingleton<TourDialog>()
        .AddSingleton<VisitDialog>()
        .AddSingleton<FeedbackDialog>()
        .AddSingleton<HandoffDialog>()
        .AddSingleton<MainDialog>();
}
