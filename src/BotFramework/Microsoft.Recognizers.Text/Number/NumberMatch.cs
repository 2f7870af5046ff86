namespace Microsoft.Recognizers.Text.Number;

/// <summary>A number in a text, up to but not including the token <paramref name="Next"/>.</summary>
internal readonly record struct NumberMatch(double Value, int Next, NumberForm Form = NumberForm.Plain)
{
    public NumberMatch Negate() => this with { Value = Value == 0 ? 0 : -Value };
}
