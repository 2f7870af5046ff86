using Microsoft.Extensions.Options;

namespace BackPainBot.Feedback;

/// <summary>Checks <see cref="FeedbackOptions"/>; generated, no reflection.</summary>
[OptionsValidator]
internal sealed partial class FeedbackOptionsValidator : IValidateOptions<FeedbackOptions>;
