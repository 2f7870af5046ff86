using Microsoft.Extensions.Options;

namespace BackPainBot.Storage;

/// <summary>Checks <see cref="StorageOptions"/>; generated, no reflection.</summary>
[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
