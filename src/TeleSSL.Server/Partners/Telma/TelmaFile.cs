using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Support.Attachments;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>
/// A ticket's file on its way to Telma. It is named after the ticket number: the original file name may contain a person's name.
/// </summary>
internal sealed class TelmaFile(StoredAttachment file, string name, Func<string, string> redacted)
{
    /// <summary>Refused with <c>attachment-unreadable</c>, and <c>personal-data-in-text</c> when a text file holds a CPR number.</summary>
    public TelmaCall To(string number, OutboxRow row) => async (telma, ct) =>
    {
        if (!(await Content(ct)).Accepted(out var content, out var why))
            return why;
        using var form = new PartnerForm();
        form.Add(content, "file", name + file.Kind.Extensions[0]);
        return await telma.Attach(number, row.Id.ToString(), form, ct);
    };

    private async Task<Result<HttpContent>> Content(CancellationToken ct)
    {
        try
        {
            using var text = file.Kind == AttachmentKind.Text ? new MemoryStream() : null;
            if (!await SealedContent.Copy(file, text ?? Stream.Null, ct))
                return PartnerRefusals.AttachmentUnreadable;
            return text is null ? new SealedContent(file) : Text(Encoding.UTF8.GetString(text.ToArray()));
        }
        catch (CryptographicException)
        {
            return PartnerRefusals.AttachmentUnreadable;
        }
    }

    // Redacted like any other text.
    private Result<HttpContent> Text(string written)
    {
        var text = redacted(AnsiEscapes.Without(written));
        if (Cpr.StandsIn(text))
            return PartnerRefusals.FilePersonal;
        return new ByteArrayContent(Encoding.UTF8.GetBytes(text))
        {
            Headers = { ContentType = MediaTypeHeaderValue.Parse(file.Kind.MediaType) },
        };
    }
}
