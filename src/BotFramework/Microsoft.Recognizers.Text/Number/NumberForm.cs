namespace Microsoft.Recognizers.Text.Number;

internal enum NumberForm : byte
{
    Plain,
    Fraction,
    Power,
}
