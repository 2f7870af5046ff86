using Microsoft.Extensions.Options;

namespace BackPainBot.Knowledge;

/// <summary>Checks <see cref="ContentOptions"/>; generated, no reflection.</summary>
[OptionsValidator]
internal sealed partial class ContentOptionsValidator : IValidateOptions<ContentOptions>;
