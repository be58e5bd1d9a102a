using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>Whether an event is Telma's, and of now (contracts/partners/telma: HMAC-SHA256, replay window 5 minutes).</summary>
internal static class TelmaSignature
{
    /// <summary>How far its clock may be from ours, either way.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const string Scheme = "v1=";

    /// <summary>With one of the secrets that hold now. When it was signed; or <c>signature-invalid</c>, or <c>signature-expired</c> for one that is right but not of now.</summary>
    public static Result<DateTimeOffset> Check(IReadOnlyList<string> secrets, string? timestamp, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        if (SignedAt(timestamp) is not { } at)
            return Invalid;
        var isRight = false;
        foreach (var secret in secrets)
            isRight |= IsRight(secret, timestamp!, signature, body);
        if (!isRight)
            return Invalid;
        return (now - at).Duration() <= Window ? at : Expired;
    }

    private static DateTimeOffset? SignedAt(string? timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
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

    private static Refusal Invalid { get; } = new(
        "signature-invalid", $"{TelmaWire.TimestampHeader} and {TelmaWire.SignatureHeader} do not fit the body.", RefusalKind.Unauthenticated);

    private static Refusal Expired { get; } = new(
        "signature-expired", "It was signed more than five minutes from now.", RefusalKind.Unauthenticated);
}
