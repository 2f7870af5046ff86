using Microsoft.Extensions.Options;

namespace BackPainBot.Recognition;

/// <summary>Checks <see cref="UnderstandingOptions"/>; generated, no reflection.</summary>
[OptionsValidator]
internal sealed partial class UnderstandingOptionsValidator : IValidateOptions<UnderstandingOptions>;
