namespace Microsoft.Recognizers.Text.Number;

internal readonly record struct NumberWord(NumberRole Role, double Value);
