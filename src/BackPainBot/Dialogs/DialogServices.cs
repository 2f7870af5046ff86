namespace BackPainBot.Dialogs;

/// <summary>Registers the dialogs.</summary>
internal static class DialogServices
{
    public static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton<Conversation>()
        .AddSingleton<AnswerDialog>()
        .AddSingleton<TaskDialog, ClarifyDialog>()
        .AddSingleton<TaskDialog, TourDialog>()
        .AddSingleton<TaskDialog, VisitDialog>()
        .AddSingleton<TaskDialog, FeedbackDialog>()
        .AddSingleton<TaskDialog, HandoffDialog>()
        .AddSingleton<MainDialog>();
}
