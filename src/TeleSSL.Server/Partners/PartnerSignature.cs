using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeleSSL.Domain;

namespace TeleSSL.Server.Partners;

/// <summary>
/// Verifies that an event is signed by a partner and recent: HMAC-SHA256 over timestamp, full stop and body, replay window 5 minutes.
/// </summary>
internal static class PartnerSignature
{
    /// <summary>The maximum clock difference, either way.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const string Scheme = "v1=";

    /// <summary>
    /// Checks against the current secrets. Returns the time of signing, or refuses with <c>signature-invalid</c>, or with
    /// <c>signature-expired</c> for a valid signature outside the window.
    /// </summary>
    /// <param name="secrets">One, or two during a rotation.</param>
    /// <param name="timestamp">Whole seconds since 1970, as sent.</param>
    /// <param name="signature"><c>v1=</c> and lower-case hex.</param>
    /// <param name="body">The raw body.</param>
    /// <param name="headers">The names of the two headers, for a person to read.</param>
    /// <param name="now">By our clock.</param>
    public static Result<DateTimeOffset> Check(
        IReadOnlyList<string> secrets, string? timestamp, string? signature, ReadOnlySpan<byte> body, string headers, DateTimeOffset now)
    {
        if (SignedAt(timestamp) is not { } at)
            return Invalid(headers);
        var isRight = false;
        foreach (var secret in secrets)
            isRight |= IsRight(secret, timestamp!, signature, body);
        if (!isRight)
            return Invalid(headers);
        return (now - at).Duration() <= Window ? at : PartnerRefusals.SignatureExpired;
    }

    private static DateTimeOffset? SignedAt(string? timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static bool IsRight(string secret, string timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (signature is null || !signature.StartsWith(Scheme, StringComparison.Ordinal)
            || signature.Length != Scheme.Length + (2 * given.Length)
            || Convert.FromHexString(signature.AsSpan(Scheme.Length), given, out _, out _) != System.Buffers.OperationStatus.Done)
            return false;
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        mac.AppendData(Encoding.ASCII.GetBytes(timestamp + "."));
        mac.AppendData(body);
        return CryptographicOperations.FixedTimeEquals(mac.GetHashAndReset(), given);
    }

    private static Refusal Invalid(string headers) => PartnerRefusals.SignatureInvalid.With("headers", headers);
}
