namespace BackPainBot.Knowledge;

/// <summary>One fault in a content file: where it is, what is wrong and how to mend it.</summary>
/// <param name="File">Path of the file, relative to the content folder.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What a writer does about it.</param>
public sealed record ContentFault(string File, int Line, string Problem, string Remedy)
{
    /// <summary>The fault in one line, in the form in which editors link to a file and line.</summary>
    public override string ToString() => $"{File}({Line}): {Problem} {Remedy}";
}
