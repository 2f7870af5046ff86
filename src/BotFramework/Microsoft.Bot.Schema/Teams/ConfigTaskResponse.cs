namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration response that opens or ends a dialog.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
}
