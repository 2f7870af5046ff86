namespace PackagesBuild;

internal sealed record StubParameter(TypeExpression Type, bool IsOptional, bool IsVariadic)
{
    public static IReadOnlyList<StubParameter> ParseList(string text)
    {
        var (start, depth, parameters) = (0, 0, new List<StubParameter>());
        for (var index = 0; index <= text.Length; index++)
        {
            depth += index < text.Length ? text[index] switch { '{' => 1, '}' => -1, _ => 0 } : 0;
            if (index == text.Length || (text[index] == ',' && depth == 0))
            {
                var parameter = text[start..index];
                parameters.Add(new StubParameter(
                    TypeExpression.Parse(parameter.Replace("...", string.Empty, StringComparison.Ordinal)),
                    parameter.EndsWith('='),
                    parameter.Contains("...", StringComparison.Ordinal)));
                start = index + 1;
            }
        }

        return parameters;
    }
}
