using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine;

/// <summary>Checks <see cref="DirectLineOptions"/>; generated, no reflection.</summary>
[OptionsValidator]
internal sealed partial class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>;
