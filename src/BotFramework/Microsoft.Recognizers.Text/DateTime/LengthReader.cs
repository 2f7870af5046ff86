using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads lengths of time: "3 weeks", "a couple of days", "half an hour", "2 years and 3 months".</summary>
internal static class LengthReader
{
    public static Match? Read(Scan scan, int index) => ReadLength(scan, index) is { } found ? new Match(found.Length.ToFinding(), found.Next) : null;

    public static (Length Length, int Next)? ReadLength(Scan scan, int index)
    {
        if (ReadPart(scan, index) is not { } part)
        {
            return null;
        }

        var length = default(Length).Add(part.Amount, part.Unit);
        while (ReadPart(scan, SkipJoint(scan, part.Next)) is { } smaller && smaller.Unit.Seconds < part.Unit.Seconds)
        {
            part = smaller;
            length = length.Add(part.Amount, part.Unit);
        }

        return (length, part.Next);
    }

    private static (double Amount, TimeUnit Unit, int Next)? ReadPart(Scan scan, int index)
    {
        if (ReadAmount(scan, index) is not { } amount)
        {
            return null;
        }

        var at = scan.Text.IsSymbol(amount.Next, '-') ? amount.Next + 1 : amount.Next;
        if ((TimeUnit.Find(scan.Text, at) ?? TimeUnit.FindLetter(scan.Text, amount.Next)) is not { } unit)
        {
            return null;
        }

        return scan.Text.Matches(at + 1, ["and", "a", "half"]) ? (amount.Value + 0.5, unit, at + 4)
            : scan.Text.Matches(at + 1, ["and", "a", "quarter"]) ? (amount.Value + 0.25, unit, at + 4)
            : (amount.Value, unit, at + 1);
    }

    private static (double Value, int Next)? ReadAmount(Scan scan, int index)
    {
        var text = scan.Text;
        var at = text.IsAny(index, "a", "an") ? index + 1 : index;
        if (text.Is(at, "couple"))
        {
            return (2, text.Is(at + 1, "of") ? at + 2 : at + 1);
        }

        if (text.IsAny(at, "few") || (at == index && text.IsAny(index, "several", "some")))
        {
            return (3, at + 1);
        }

        if (Scan.Numbers.Read(text, index, out _) is { Value: > 0 } number)
        {
            var isHalf = number.Value == 0.5 && text.IsAny(number.Next, "a", "an");
            return (number.Value, isHalf ? number.Next + 1 : number.Next);
        }

        return text.IsAny(index, "a", "an", "another") ? (1, index + 1)
            : NumberLiteral.TryRead(text, index, '.', out var value, out var next) && value > 0 && text.IsGlued(next) ? (value, next)
            : null;
    }

    private static int SkipJoint(Scan scan, int index) => scan.Text.Is(index, "and") || scan.Text.IsSymbol(index, ',') ? index + 1 : index;
}
