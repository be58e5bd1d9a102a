using System.Net;
using System.Net.Sockets;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>
/// Where a call comes from, as limits count it. Behind a proxy it is what the proxy says, once forwarded headers are enabled.
/// </summary>
/// <param name="Address">Null when the connection has none.</param>
internal sealed record CallerAddress(IPAddress? Address)
{
    // A holder of one IPv6 address usually has its whole /64.
    private const int Prefix = 8;

    /// <summary>The IPv4 address, or the first half of the IPv6 address.</summary>
    public string Text => Address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(Address.GetAddressBytes().AsSpan(0, Prefix)),
        _ => Address.ToString(),
    };

    public static CallerAddress Of(HttpContext http) => Of(http.Connection.RemoteIpAddress);

    public static CallerAddress Of(IPAddress? address) => new(address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address);
}
