using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads one whole number in words ("two hundred and five"), or digits with words ("5 million", "3 hundred and 21").</summary>
internal ref struct CardinalReader
{
    private readonly NumberLanguage _language;
    private readonly TokenizedText _text;
    private readonly char _decimalMark;

    private double _total;
    private double _group;
    private double _scale;
    private double _beforeAnd;
    private double _scaleBeforeAnd;
    private double _openTen;
    private bool _isLiteral;
    private NumberRole _last;

    private CardinalReader(NumberLanguage language, TokenizedText text, char decimalMark)
    {
        _language = language;
        _text = text;
        _decimalMark = decimalMark;
        _scale = double.PositiveInfinity;
        _beforeAnd = double.NaN;
    }

    private readonly double Value => _total + _group;

    private readonly double OpenScale => _last == NumberRole.Scale ? _scale : 1;

    /// <summary>Whether nothing or a closed part stands before, so that a word below one hundred may come.</summary>
    private readonly bool IsOpen => _last is NumberRole.None or NumberRole.Hundred or NumberRole.Hundreds or NumberRole.Scale;

    private readonly bool IsBelowHundred => _last is NumberRole.Digit or NumberRole.Teen or NumberRole.Ten && (_group < 100 || (_isLiteral && _total == 0));

    public static Cardinal? Read(NumberLanguage language, TokenizedText text, int index, char decimalMark)
    {
        var reader = new CardinalReader(language, text, decimalMark);
        var next = reader.Start(index);
        if (next == index)
        {
            return null;
        }

        while (reader.Continue(next) is var after && after > next)
        {
            next = after;
        }

        return new Cardinal(reader.Value, next)
        {
            IsLiteral = reader._isLiteral,
            OpenTen = reader._openTen,
            Scale = reader.OpenScale,
            BeforeAnd = reader._beforeAnd,
            ScaleBeforeAnd = reader._scaleBeforeAnd,
        };
    }

    private int Start(int index)
    {
        if (NumberLiteral.TryRead(_text, index, _decimalMark, out var value, out var next))
        {
            (_group, _isLiteral, _last) = (value, true, NumberRole.Digit);
            return next;
        }

        var word = _language.Word(_text, index);
        if (word.Role == NumberRole.Zero)
        {
            _last = NumberRole.Zero;
            return index + 1;
        }

        if (word.Role == NumberRole.Article)
        {
            _group = 1;
            _last = NumberRole.Digit;
            return _language.Word(_text, index + 1).Role is NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen ? index + 1 : index;
        }

        return Accept(word, isAfterAnd: false) ? index + 1 : index;
    }

    /// <summary>Takes the next word, with an "and" or a hyphen before it where one may stand; gives the token after it, or the same one.</summary>
    private int Continue(int index)
    {
        if (_last is NumberRole.Zero or NumberRole.Dozen)
        {
            return index;
        }

        if (_last == NumberRole.Ten && _text.IsSymbol(index, '-'))
        {
            var digit = _language.Word(_text, index + 1);
            return digit.Role == NumberRole.Digit && !_language.AndJoinsTens && Accept(digit, isAfterAnd: false) ? index + 2 : index;
        }

        var word = _language.Word(_text, index);
        if (word.Role != NumberRole.And)
        {
            return Accept(word, isAfterAnd: false) || AcceptDigits(index, isAfterAnd: false) ? index + 1 : index;
        }

        var (before, scale) = (Value, OpenScale);
        if (AllowsAnd() && (Accept(_language.Word(_text, index + 1), isAfterAnd: true) || AcceptDigits(index + 1, isAfterAnd: true)))
        {
            (_beforeAnd, _scaleBeforeAnd) = (before, scale);
            return index + 2;
        }

        return index;
    }

    private readonly bool AllowsAnd()
        => _last == NumberRole.Ten || (!_language.AndJoinsTens && _last is NumberRole.Hundred or NumberRole.Scale);

    private bool Accept(NumberWord word, bool isAfterAnd)
    {
        var accepted = word.Role switch
        {
            NumberRole.Digit => IsOpen || (_last == NumberRole.Ten && (isAfterAnd || !_language.AndJoinsTens)),
            NumberRole.Teen or NumberRole.Ten => IsOpen,
            NumberRole.Hundreds => _last is NumberRole.None or NumberRole.Scale,
            NumberRole.Hundred => !isAfterAnd && IsBelowHundred,
            NumberRole.Scale => !isAfterAnd && (_last != NumberRole.None || (_language.HasBareThousand && word.Value == 1e3)),
            NumberRole.Dozen => !isAfterAnd && _last is not (NumberRole.None or NumberRole.Scale),
            _ => false,
        };
        if (accepted)
        {
            Apply(word);
        }

        return accepted;
    }

    private void Apply(NumberWord word)
    {
        _openTen = word.Role == NumberRole.Ten && Value > 0 ? word.Value : 0;
        switch (word.Role)
        {
            case NumberRole.Hundred:
                _group *= 100;
                break;
            case NumberRole.Scale:
                ApplyScale(word.Value);
                break;
            case NumberRole.Dozen:
                var units = _group >= 100 && !_isLiteral ? _group % 100 : _group;
                _group += units * (word.Value - 1);
                break;
            default:
                _group += word.Value;
                break;
        }

        _isLiteral = false;
        _last = word.Role;
    }

    private void ApplyScale(double scale)
    {
        if (_last == NumberRole.Scale)
        {
            // "three lakh crore": the scale multiplies the scale before it.
            _total *= scale;
        }
        else if (scale < _scale)
        {
            _total += (_group == 0 ? 1 : _group) * scale;
        }
        else
        {
            _total = Value * scale;
        }

        _group = 0;
        _scale = scale;
    }

    /// <summary>Digits among words: "3 hundred and 21", "4 thousand 3 hundred".</summary>
    private bool AcceptDigits(int index, bool isAfterAnd)
    {
        var isPlain = NumberLiteral.TryRead(_text, index, _decimalMark, out _, out var next) && next == index + 1 && !_text.IsGluedWord(next);
        if (!isPlain || _last is not (NumberRole.Hundred or NumberRole.Scale) || _text.Integer(index) is not (> 0 and < 1000 and var value))
        {
            return false;
        }

        var after = _language.Word(_text, next).Role;
        var isHundreds = _last == NumberRole.Scale && after == NumberRole.Hundred;
        var isRest = isAfterAnd && after is not (NumberRole.Hundred or NumberRole.Scale);
        if (value >= (_last == NumberRole.Hundred ? 100 : _scale) || !(isHundreds || isRest))
        {
            return false;
        }

        _group += value;
        _last = NumberRole.Digit;
        return true;
    }
}
