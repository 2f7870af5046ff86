namespace Microsoft.Bot.Builder;

/// <summary>A typed result of recognition.</summary>
public interface IRecognizerConvert
{
    /// <summary>Takes over what <paramref name="result"/>, a <see cref="RecognizerResult"/>, holds.</summary>
    void Convert(object result);
}
