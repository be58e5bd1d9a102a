using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// Seals the sort key of a page's last row as the cursor of the next page. A cursor opens only for the account and the list, with its
/// filters, that it was made for (ADR 45). The keys are those of the session cookies, so every process opens it.
/// </summary>
internal sealed class Cursors(IDataProtectionProvider protection)
{
    private const int ListLength = 16;
    private const int IdLength = 16;
    private const int TextStart = ListLength + IdLength + sizeof(long);
    private const int MaxLength = 1000;
    private static readonly string[] NotFilters = [PagedLists.After.Name, PagedLists.Limit.Name];

    private readonly IDataProtector protector = protection.CreateProtector("cursor");

    /// <summary>Identifies the list: the account, the path and the filters, in whatever order they were given.</summary>
    public static byte[] ListOf(HttpContext http)
    {
        var filters =
            from filter in http.Request.Query
            where !NotFilters.Contains(filter.Key, StringComparer.OrdinalIgnoreCase)
            from value in filter.Value
            where value.Length > 0
            select (Name: filter.Key.ToLowerInvariant(), Value: value) into one
            orderby one.Name, one.Value
            select $"{one.Name}={one.Value}";
        string[] parts = [http.User.Viewer().Account, http.Request.Path.ToString().ToLowerInvariant(), .. filters];
        return SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts))[..ListLength];
    }

    public string Seal(byte[] list, SortKey last)
    {
        var text = Encoding.UTF8.GetBytes(last.Text);
        var content = new byte[TextStart + text.Length];
        list.CopyTo(content, 0);
        last.Id.TryWriteBytes(content.AsSpan(ListLength));
        BinaryPrimitives.WriteInt64LittleEndian(content.AsSpan(ListLength + IdLength), last.Number);
        text.CopyTo(content, TextStart);
        return Base64Url.EncodeToString(protector.Protect(content));
    }

    /// <summary>Null when it is not a cursor of this list.</summary>
    public SortKey? Open(byte[] list, string cursor)
    {
        if (cursor.Length > MaxLength || !Base64Url.IsValid(cursor) || Content(cursor) is not { } content)
            return null;
        if (!content.AsSpan(0, ListLength).SequenceEqual(list))
            return null;
        return new SortKey(
            new Guid(content.AsSpan(ListLength, IdLength)), Encoding.UTF8.GetString(content.AsSpan(TextStart)),
            BinaryPrimitives.ReadInt64LittleEndian(content.AsSpan(ListLength + IdLength)));
    }

    private byte[]? Content(string cursor)
    {
        try
        {
            return protector.Unprotect(Base64Url.DecodeFromChars(cursor));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
