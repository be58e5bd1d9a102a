using System.Security.Cryptography;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>
/// The format of a sealed file: chunks, each bound to the file, its position and whether it is the last, so truncation and reordering are
/// detected.
/// </summary>
internal static class SealedChunks
{
    public const int Length = 64 << 10;

    /// <summary>Overhead per chunk: nonce and tag.</summary>
    public const int Added = 28;

    public static string Purpose(Guid file, int index, bool last) => $"attachment:{file}:{index}:{(last ? "last" : "more")}";
}

/// <summary>Seals a file as it is received; deleted on dispose unless finished.</summary>
internal sealed class SealedFileWriter : IAsyncDisposable
{
    private readonly byte[] chunk = new byte[SealedChunks.Length];
    private readonly FileStream stream;
    private readonly string path;
    private readonly Guid id;
    private int filled;
    private int index;
    private bool finished;

    public SealedFileWriter(string path, Guid id)
    {
        (this.path, this.id) = (path, id);
        stream = new FileStream(Part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous);
    }

    /// <summary>The file's own key; anyone who has it can read the file.</summary>
    public byte[] Key { get; } = RandomNumberGenerator.GetBytes(32);

    private string Part => path + ".part";

    public async Task Write(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            // A full chunk is known not to be the last only when more data follows.
            if (filled == chunk.Length)
                await Seal(last: false);
            var taken = Math.Min(bytes.Length, chunk.Length - filled);
            bytes[..taken].CopyTo(chunk.AsMemory(filled));
            (filled, bytes) = (filled + taken, bytes[taken..]);
        }
    }

    /// <summary>Flushes to disk and renames to the final name.</summary>
    public async Task Finish()
    {
        await Seal(last: true);
        RandomAccess.FlushToDisk(stream.SafeFileHandle);
        await stream.DisposeAsync();
        File.Move(Part, path);
        finished = true;
    }

    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        if (!finished)
            File.Delete(Part);
    }

    private async Task Seal(bool last)
    {
        await stream.WriteAsync(MasterKeys.SealWith(Key, chunk[..filled], SealedChunks.Purpose(id, index, last)));
        (filled, index) = (0, index + 1);
    }
}

/// <summary>Opens a sealed file chunk by chunk.</summary>
internal sealed class SealedFileReader(string path, Guid id, byte[] key) : IAsyncDisposable
{
    private readonly FileStream stream = new(
        path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, FileOptions.Asynchronous);
    private readonly byte[] buffer = new byte[SealedChunks.Length + SealedChunks.Added];
    private int index;

    /// <summary>The next chunk; null after the last. Throws <see cref="CryptographicException"/> when the content was changed.</summary>
    public async Task<byte[]?> Next(CancellationToken ct)
    {
        if (index > 0 && stream.Position == stream.Length)
            return null;
        var read = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        if (read < SealedChunks.Added)
            throw new CryptographicException("The file is truncated.");
        return MasterKeys.OpenWith(key, buffer.AsSpan(0, read), SealedChunks.Purpose(id, index++, stream.Position == stream.Length));
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
