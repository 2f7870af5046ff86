using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Invokes of messaging extensions.</content>
public partial class TeamsActivityHandler
{
    private const string MessagingExtensionPrefix = "composeExtension/";

    /// <summary>A search was made.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>A link is to be unfurled.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>A link is to be unfurled for a user who has not installed the app.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>The user wants to set the extension up; the answer holds the page for it.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>An action's task module is to be shown.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>An action was submitted; what the user did with a preview of the bot's message is handed on.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            var other => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{other} is not a supported BotMessagePreviewAction."),
        };

    /// <summary>An action was submitted.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>The user wants to edit what the preview shows.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>The user wants to send what the preview shows.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotImplemented();

    private async Task<object> OnMessagingExtensionAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var value = turnContext.Activity.Value;
        return turnContext.Activity.Name!.AsSpan(MessagingExtensionPrefix.Length) switch
        {
            "query" => await OnTeamsMessagingExtensionQueryAsync(turnContext, InvokeValues.Read<MessagingExtensionQuery>(value), cancellationToken),
            "queryLink" => await OnTeamsAppBasedLinkQueryAsync(turnContext, InvokeValues.Read<AppBasedLinkQuery>(value), cancellationToken),
            "anonymousQueryLink" => await OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, InvokeValues.Read<AppBasedLinkQuery>(value), cancellationToken),
            "querySettingUrl" => await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
                turnContext, InvokeValues.Read<MessagingExtensionQuery>(value), cancellationToken),
            "fetchTask" => await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, InvokeValues.Read<MessagingExtensionAction>(value), cancellationToken),
            "submitAction" => await OnTeamsMessagingExtensionSubmitActionDispatchAsync(
                turnContext, InvokeValues.Read<MessagingExtensionAction>(value), cancellationToken),
            _ => throw NotImplemented(),
        };
    }
}
