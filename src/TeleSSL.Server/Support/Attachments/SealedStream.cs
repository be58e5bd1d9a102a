using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>
/// A sealed file as a stream, from any place on. Only one chunk is open at a time. Throws <see cref="CryptographicException"/> when the
/// content was changed.
/// </summary>
internal sealed class SealedStream : Stream
{
    private readonly byte[] buffer = new byte[SealedChunks.Stored];
    private readonly SafeFileHandle file;
    private readonly Guid id;
    private readonly byte[] key;
    private readonly int chunks;
    private byte[] open = [];
    private int opened = -1;

    public SealedStream(string path, Guid id, byte[] key)
    {
        (this.id, this.key) = (id, key);
        file = File.OpenHandle(
            path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous);
        var stored = RandomAccess.GetLength(file);
        chunks = (int)((stored + SealedChunks.Stored - 1) / SealedChunks.Stored);
        Length = Math.Max(0, stored - ((long)chunks * SealedChunks.Added));
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    /// <summary>The first chunk can be opened: the key is right, and the start is as it was written.</summary>
    public async Task<bool> Opens(CancellationToken ct)
    {
        try
        {
            await Open(0, ct);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> memory, CancellationToken cancellationToken = default)
    {
        if (Position >= Length || memory.IsEmpty)
            return 0;
        await Open(Chunk, cancellationToken);
        return Take(memory.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> span)
    {
        if (Position >= Length || span.IsEmpty)
            return 0;
        if (opened != Chunk)
            Opened(Chunk, RandomAccess.Read(file, buffer, (long)Chunk * SealedChunks.Stored));
        return Take(span);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }

    private int Chunk => (int)(Position / SealedChunks.Length);

    private async ValueTask Open(int chunk, CancellationToken ct)
    {
        if (opened != chunk)
            Opened(chunk, await RandomAccess.ReadAsync(file, buffer, (long)chunk * SealedChunks.Stored, ct));
    }

    private void Opened(int chunk, int read)
    {
        if (read < SealedChunks.Added)
            throw new CryptographicException("The file is truncated.");
        open = MasterKeys.OpenWith(key, buffer.AsSpan(0, read), SealedChunks.Purpose(id, chunk, chunk == chunks - 1));
        opened = chunk;
    }

    private int Take(Span<byte> into)
    {
        var from = open.AsSpan((int)(Position % SealedChunks.Length));
        from = from[..Math.Min(from.Length, into.Length)];
        from.CopyTo(into);
        Position += from.Length;
        return from.Length;
    }
}
