using Microsoft.Extensions.Options;

namespace BackPainBot.Bot;

/// <summary>Checks <see cref="ClinicOptions"/>; generated, no reflection.</summary>
[OptionsValidator]
internal sealed partial class ClinicOptionsValidator : IValidateOptions<ClinicOptions>;
