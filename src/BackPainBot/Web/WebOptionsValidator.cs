using Microsoft.Extensions.Options;

namespace BackPainBot.Web;

/// <summary>Checks <see cref="WebOptions"/>; generated, no reflection.</summary>
[OptionsValidator]
internal sealed partial class WebOptionsValidator : IValidateOptions<WebOptions>;
