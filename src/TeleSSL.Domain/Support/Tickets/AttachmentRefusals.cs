using System.Globalization;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Why a file is not taken.</summary>
public static class AttachmentRefusals
{
    /// <summary>Nothing that may be attached.</summary>
    public static readonly Refusal NotAllowed = new(
        "attachment-type-not-allowed", $"Only {AttachmentKind.Names}; the content counts, not the name.", RefusalKind.WrongMediaType);

    /// <summary>
    /// <c>too-large</c>, with <c>limitMiB</c>, and <c>mediaType</c> when the kind is known. It is not when the request is larger than any
    /// file may be.
    /// </summary>
    public static Refusal TooLarge(AttachmentKind? kind)
    {
        var limit = ((kind?.MaxBytes ?? AttachmentKind.MaxFilmBytes) >> 20).ToString(CultureInfo.InvariantCulture);
        var refusal = new Refusal(
            "too-large",
            kind is null
                ? $"A film (mp4, mov) may be at most {limit} MiB, any other file {AttachmentKind.Png.MaxBytes >> 20} MiB."
                : $"The limit for {kind.Extensions[0][1..]} is {limit} MiB.",
            RefusalKind.TooLarge).With("limitMiB", limit);
        return kind is null ? refusal : refusal.With("mediaType", kind.MediaType);
    }
}
