using Microsoft.Extensions.Options;

namespace BackPainBot.Bot;

/// <summary>Checks <see cref="TurnOptions"/>; generated, no reflection.</summary>
[OptionsValidator]
internal sealed partial class TurnOptionsValidator : IValidateOptions<TurnOptions>;
