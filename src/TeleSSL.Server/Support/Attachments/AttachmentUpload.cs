using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>An uploaded file: sealed on disk, without a row yet.</summary>
internal sealed record IncomingFile(
    Guid Id, byte[] Key, FileName Name, AttachmentKind Kind, long Size, NoteVisibility Visibility, FileRestriction? Restriction,
    byte[] Fingerprint)
{
    /// <summary>Who reads it: those it was meant for, unless it stays inside the desk.</summary>
    public NoteVisibility ReadBy => Restriction is null ? Visibility : NoteVisibility.Internal;
}

/// <summary>
/// Reads the upload form. The content is checked and sealed as a stream, never held whole in memory, and rejected at the size limit.
/// </summary>
internal sealed class AttachmentUpload(AttachmentFiles files, MasterKeys masters, Clock clock)
{
    /// <summary>More than any file with its form: a larger one gets a refusal that names the limits.</summary>
    public const int MaxBody = AttachmentKind.MaxFilmBytes + (1 << 20);

    private const int Envelope = 64 << 10;

    public async Task<Result<IncomingFile>> Read(HttpContext http)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return RequestRefusals.UnsupportedMediaType.With("mediaType", "multipart/form-data with file and visibility");
        if (http.Request.ContentLength > AttachmentKind.MaxFilmBytes + Envelope)
            return AttachmentLimits.ForAll;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (boundary is not { Length: > 0 and <= 70 })
            return RequestRefusals.MalformedMultipart;
        await using var form = new Form(files, masters, Guid.CreateVersion7(clock.Now), http.Request.ContentLength ?? 0);
        return await form.Read(new MultipartReader(boundary, http.Request.Body), http.RequestAborted);
    }

    private sealed class Form(AttachmentFiles files, MasterKeys masters, Guid id, long announced) : IAsyncDisposable
    {
        private readonly AttachmentContent content = new();
        private readonly IncrementalHash digest = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, masters.LookupKey);
        private SealedFileWriter? writer;
        private FileName? name;
        private NoteVisibility? visibility;
        private long size;

        public async Task<Result<IncomingFile>> Read(MultipartReader reader, CancellationToken ct)
        {
            try
            {
                while (await reader.ReadNextSectionAsync(ct) is { } section)
                    if (await Take(section, ct) is { } refusal)
                        return refusal;
            }
            catch (Exception error) when (error is InvalidDataException or IOException and not BadHttpRequestException)
            {
                return RequestRefusals.MalformedMultipart;
            }

            return WhyNot() is { } no ? no : await Finish(ct);
        }

        public async ValueTask DisposeAsync()
        {
            digest.Dispose();
            if (writer is not null)
                await writer.DisposeAsync();
        }

        private async Task<Refusal?> Take(MultipartSection section, CancellationToken ct)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
                return null;
            if (disposition.FileNameStar.HasValue || disposition.FileName.HasValue)
                return await TakeFile(
                    section.Body,
                    (disposition.FileNameStar.HasValue
                        ? disposition.FileNameStar
                        : HeaderUtilities.RemoveQuotes(disposition.FileName)).Value!, ct);
            if (!HeaderUtilities.RemoveQuotes(disposition.Name).Equals("visibility", StringComparison.Ordinal))
                return null;
            var text = new byte[32];
            var read = await section.Body.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, ct);
            if (!Choice.Of<NoteVisibility>(Encoding.UTF8.GetString(text, 0, read), "visibility")
                .Accepted(out var given, out var refusal))
                return refusal;
            visibility = given;
            return null;
        }

        private async Task<Refusal?> TakeFile(Stream body, string called, CancellationToken ct)
        {
            if (writer is not null)
                return Refusal.Invalid("file", TicketProblems.OneFile);
            if (!FileName.Parse(called).Accepted(out var parsed, out var refusal))
                return refusal;
            (name, writer) = (parsed, files.Create(id));
            var buffer = new byte[SealedChunks.Length];
            for (int read; (read = await body.ReadAsync(buffer, ct)) > 0;)
            {
                size += read;
                content.Add(buffer.AsSpan(0, read));
                if (content.IsHopeless)
                    return AttachmentLimits.NotAllowed;
                if (content.KindSoFar is { } kind && (size > kind.MaxBytes || announced > kind.MaxBytes + Envelope))
                    return AttachmentLimits.Of(kind);
                digest.AppendData(buffer, 0, read);
                await Disk(writer.Write(buffer.AsMemory(0, read)));
            }

            return null;
        }

        private Refusal? WhyNot() =>
            name is null ? Refusal.Invalid("file", FieldProblems.Required)
            : visibility is null ? Refusal.Invalid("visibility", FieldProblems.Required)
            : size == 0 ? Refusal.Invalid("file", FieldProblems.Empty)
            : content.Kind() is null ? AttachmentLimits.NotAllowed
            : null;

        private async Task<Result<IncomingFile>> Finish(CancellationToken ct)
        {
            var (kind, finishing) = (content.Kind()!, new FileCleaning(files).Finish(id, writer!, content.Kind()!, ct));
            await Disk(finishing);
            var stored = await finishing;
            var fingerprint = Encoding.UTF8.GetBytes($"{visibility}\n{name!.Value.Value}\n{Convert.ToHexString(digest.GetHashAndReset())}");
            return new IncomingFile(id, stored.Key, name.Value, kind, stored.Size, visibility!.Value, stored.Restriction, fingerprint);
        }

        // Otherwise a full disk would be reported as a malformed form.
        private async Task Disk(Task work)
        {
            try
            {
                await work;
            }
            catch (IOException error)
            {
                throw files.NotWritten(error);
            }
        }
    }
}
