using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Invokes: cards, files, sign-in, tabs and task modules.</content>
public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            var (name, value) = (turnContext.Activity.Name, turnContext.Activity.Value);
            switch (name)
            {
                case null when IsFromTeams(turnContext):
                    return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken);
                case "fileConsent/invoke":
                    return await OnTeamsFileConsentAsync(turnContext, InvokeValues.Read<FileConsentCardResponse>(value), cancellationToken);
                case "actionableMessage/executeAction":
                    await OnTeamsO365ConnectorCardActionAsync(turnContext, InvokeValues.Read<O365ConnectorCardActionQuery>(value), cancellationToken);
                    return CreateInvokeResponse();
                case "task/fetch":
                    return CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turnContext, InvokeValues.Read<TaskModuleRequest>(value), cancellationToken));
                case "task/submit":
                    var submitted = InvokeValues.Read<TaskModuleRequest>(value);
                    return CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turnContext, submitted, cancellationToken));
                case "tab/fetch":
                    return CreateInvokeResponse(await OnTeamsTabFetchAsync(turnContext, InvokeValues.Read<TabRequest>(value), cancellationToken));
                case "tab/submit":
                    return CreateInvokeResponse(await OnTeamsTabSubmitAsync(turnContext, InvokeValues.Read<TabSubmit>(value), cancellationToken));
                case not null when name.StartsWith(MessagingExtensionPrefix, StringComparison.Ordinal):
                    return CreateInvokeResponse(await OnMessagingExtensionAsync(turnContext, cancellationToken));
                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <inheritdoc/>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>An action of a card was chosen.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>The user signed in; the state, a code, is to be verified.</summary>
    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>The user answered whether a file may be uploaded; accept and decline are handed on.</summary>
    protected virtual async Task<InvokeResponse?> OnTeamsFileConsentAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        switch (fileConsentCardResponse.Action)
        {
            case "accept":
                await OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken);
                return CreateInvokeResponse();
            case "decline":
                await OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken);
                return CreateInvokeResponse();
            default:
                throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{fileConsentCardResponse.Action} is not a supported Action.");
        }
    }

    /// <summary>The user accepts a file.</summary>
    protected virtual Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>The user declines a file.</summary>
    protected virtual Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>An action of a connector card was chosen.</summary>
    protected virtual Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>A task module is to be shown.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>A task module was submitted.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>A tab is to be shown.</summary>
    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) =>
        throw NotImplemented();

    /// <summary>A tab was submitted.</summary>
    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) =>
        throw NotImplemented();
}
