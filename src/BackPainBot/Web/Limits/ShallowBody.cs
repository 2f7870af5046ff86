namespace BackPainBot.Web.Limits;

/// <summary>A body of JSON as it is read, that ends with a fault where it is nested too deep. Looks at the bytes alone; whether they are JSON is for the reader to say.</summary>
internal sealed class ShallowBody(Stream body, int limit) : Stream
{
    private int _depth;
    private bool _inText;
    private bool _escaped;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="BadHttpRequestException">It is nested too deep.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await body.ReadAsync(buffer, cancellationToken);
        Look(buffer.Span[..count]);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = body.Read(buffer, offset, count);
        Look(buffer.AsSpan(offset, read));
        return read;
    }

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Look(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (_inText)
            {
                (_inText, _escaped) = (_escaped || value != '"', !_escaped && value == '\\');
                continue;
            }

            switch (value)
            {
                case (byte)'"':
                    _inText = true;
                    break;
                case (byte)'{' or (byte)'[' when ++_depth > limit:
                    throw new BadHttpRequestException($"The JSON is nested deeper than {limit} levels. Send it with fewer.", StatusCodes.Status400BadRequest);
                case (byte)'}' or (byte)']':
                    _depth--;
                    break;
            }
        }
    }
}
