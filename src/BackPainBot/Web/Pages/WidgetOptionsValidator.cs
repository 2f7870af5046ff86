using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Pages;

/// <summary>Checks <see cref="WidgetOptions"/>; generated, no reflection.</summary>
[OptionsValidator]
internal sealed partial class WidgetOptionsValidator : IValidateOptions<WidgetOptions>;
