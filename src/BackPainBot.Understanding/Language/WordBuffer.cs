namespace BackPainBot.Understanding.Language;

/// <summary>The words of one text. Reused from text to text, so that reading one allocates nothing.</summary>
internal sealed class WordBuffer
{
    private char[] _characters = new char[128];
    private (int Start, int Length, int Number)[] _words = new (int, int, int)[32];
    private int _used;
    private int _wordStart;
    private int _first;
    private int _end;

    public int Count => _end - _first;

    /// <summary>Length of the word being written.</summary>
    public int OpenLength => _used - _wordStart;

    public ReadOnlySpan<char> OpenWord => _characters.AsSpan(_wordStart, OpenLength);

    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            var (start, length, _) = _words[_first + index];
            return _characters.AsSpan(start, length);
        }
    }

    public void Clear() => _used = _wordStart = _first = _end = 0;

    public void Append(char c)
    {
        if (_used == _characters.Length)
        {
            Array.Resize(ref _characters, _used * 2);
        }

        _characters[_used++] = c;
    }

    public void EndWord() => EndWord(OpenLength);

    /// <summary>Keeps the first characters of the word being written, drops the others.</summary>
    public void EndWord(int length)
    {
        _used = _wordStart + length;
        if (length == 0)
        {
            return;
        }

        if (_end == _words.Length)
        {
            Array.Resize(ref _words, _end * 2);
        }

        _words[_end++] = (_wordStart, length, -1);
        _wordStart = _used;
    }

    public void Add(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            Append(c);
        }

        EndWord();
    }

    public void RemoveFirst(int count) => _first += count;

    /// <summary>The word's number in the vocabulary, or -1.</summary>
    public int NumberOf(int index) => _words[_first + index].Number;

    public void SetNumber(int index, int number) => _words[_first + index].Number = number;
}
