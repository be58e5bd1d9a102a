using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>
/// Attachment files, in a folder beside the database that is never served. Each is sealed with its own key and named by its id. A file
/// counts only once its row is committed; files without a row are swept.
/// </summary>
internal sealed partial class AttachmentFiles(IConfiguration configuration, Clock clock, ILogger<AttachmentFiles> logger)
{
    /// <summary>Longer than any upload takes between two writes, or between its end and its commit.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    private readonly string folder = Path.Combine(Path.GetFullPath(configuration["Storage:Path"] ?? "./data"), "attachments");

    /// <summary>Starts a file under a temporary name; it gets its own when complete.</summary>
    public SealedFileWriter Create(Guid id, string ending = ".part")
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new SealedFileWriter(PathOf(id), id, ending);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(error);
        }
    }

    /// <summary>The disk refused the write: nothing was stored, and the caller may retry.</summary>
    public BusyException NotWritten(Exception error)
    {
        LogNotWritten(error);
        return new BusyException("The attachment could not be written.");
    }

    /// <summary>Null when the file is missing.</summary>
    public SealedStream? Open(Guid id, byte[] key)
    {
        if (File.Exists(PathOf(id)))
            return new SealedStream(PathOf(id), id, key);
        LogLost(id);
        return null;
    }

    public void Delete(Guid id)
    {
        if (Directory.Exists(folder))
            File.Delete(PathOf(id));
    }

    /// <summary>Removes what a crash left behind: partial files, and complete ones without a row. Returns how many.</summary>
    public async Task<int> Sweep(Func<Guid[], Task<IReadOnlySet<Guid>>> known)
    {
        if (!Directory.Exists(folder))
            return 0;
        var count = 0;
        foreach (var some in Directory.EnumerateFiles(folder).Where(IsOld).Chunk(200))
        {
            var kept = await known([.. some.Select(IdOf).OfType<Guid>()]);
            foreach (var file in some.Where(file => IdOf(file) is not { } id || !kept.Contains(id)))
            {
                File.Delete(file);
                count++;
            }
        }

        if (count > 0)
            LogSwept(count);
        return count;
    }

    private bool IsOld(string file) => clock.Now - File.GetLastWriteTimeUtc(file) > Grace;

    private static Guid? IdOf(string file) => Guid.TryParseExact(Path.GetFileName(file), "D", out var id) ? id : null;

    private string PathOf(Guid id) => Path.Combine(folder, id.ToString());

    [LoggerMessage(Level = LogLevel.Error, Message = "An attachment could not be written")]
    private partial void LogNotWritten(Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The file of attachment {Attachment} is missing; restore it from the backup")]
    private partial void LogLost(Guid attachment);

    [LoggerMessage(Level = LogLevel.Information, Message = "Swept {Count} attachment files without a row")]
    private partial void LogSwept(int count);
}
