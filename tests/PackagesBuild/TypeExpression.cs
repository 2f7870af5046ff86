using System.Text;

namespace PackagesBuild;

/// <summary>A type as a listing writes it: <c>System.Func{`0,System.String[]}@</c>.</summary>
internal sealed record TypeExpression(string Name, IReadOnlyList<TypeExpression> Arguments, string Suffix)
{
    /// <summary>True for a reference parameter.</summary>
    public bool IsByRef => Suffix.EndsWith('@');

    /// <summary>The documentation-comment id of the definition, without its prefix.</summary>
    public string Definition => Arguments.Count == 0 ? Name : $"{Name}`{Arguments.Count}";

    public IEnumerable<string> Definitions => Arguments.SelectMany(argument => argument.Definitions).Prepend(Definition);

    public static TypeExpression Parse(string text)
    {
        var position = 0;
        return Parse(text, ref position);
    }

    public static IReadOnlyList<TypeExpression> ParseList(string text)
    {
        var (position, list) = (0, new List<TypeExpression>());
        while (position < text.Length)
        {
            list.Add(Parse(text, ref position));
            position += position < text.Length && text[position] == ',' ? 1 : 0;
            position += position < text.Length && text[position] == ' ' ? 1 : 0;
        }

        return list;
    }

    /// <summary>This with the type parameters of its declaring type replaced.</summary>
    public TypeExpression Substitute(IReadOnlyList<TypeExpression> arguments)
    {
        if (Name.StartsWith('`') && !Name.StartsWith("``", StringComparison.Ordinal) && arguments.Count > 0)
        {
            var argument = arguments[int.Parse(Name.AsSpan(1), provider: null)];
            return argument with { Suffix = argument.Suffix + Suffix };
        }

        return this with { Arguments = [.. Arguments.Select(argument => argument.Substitute(arguments))] };
    }

    /// <summary>The C# of the type, without the <c>ref</c> or <c>out</c> of a parameter.</summary>
    public string ToCSharp()
    {
        var suffix = Suffix.TrimEnd('@');
        if (Name.StartsWith('`'))
        {
            return TypeParameter(Name) + suffix;
        }

        if (Name == "System.Void")
        {
            return "void";
        }

        var arguments = Arguments.Count == 0 ? string.Empty : $"<{string.Join(", ", Arguments.Select(argument => argument.ToCSharp()))}>";
        return $"global::{Name}{arguments}{suffix}";
    }

    public override string ToString() => Name + (Arguments.Count == 0 ? string.Empty : $"{{{string.Join(',', Arguments)}}}") + Suffix;

    private static string TypeParameter(string name) => name.StartsWith("``", StringComparison.Ordinal) ? "M" + name[2..] : "T" + name[1..];

    private static TypeExpression Parse(string text, ref int position)
    {
        var (name, suffix) = (new StringBuilder(), new StringBuilder());
        var arguments = new List<TypeExpression>();
        while (position < text.Length && text[position] is not ('{' or '}' or ',' or '[' or '@' or '=' or ' '))
        {
            name.Append(text[position++]);
        }

        if (position < text.Length && text[position] == '{')
        {
            do
            {
                position++;
                arguments.Add(Parse(text, ref position));
            }
            while (text[position] == ',');
            position++;
        }

        while (position < text.Length && text[position] is '[' or ']' or '@')
        {
            suffix.Append(text[position++]);
        }

        return new TypeExpression(name.ToString(), arguments, suffix.ToString());
    }
}
