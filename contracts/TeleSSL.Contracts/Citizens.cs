namespace TeleSSL.Contracts;

/// <summary>A Danish postal address.</summary>
/// <param name="Line">Street, number, floor: 1-200 characters.</param>
/// <param name="PostalCode">Four digits.</param>
/// <param name="City">1-100 characters.</param>
public sealed record Address(string Line, string PostalCode, string City);

/// <summary>Body of <c>POST /api/citizens</c>.</summary>
/// <param name="Cpr">Ten characters, hyphen allowed; a replacement number will do.</param>
/// <param name="Name">1-200 characters.</param>
/// <param name="Address">Where the citizen lives.</param>
/// <param name="Municipality">Municipality code, e.g. <c>461</c>.</param>
/// <param name="Phone">Danish or international number.</param>
/// <param name="ProtectedAddress">Name and address protection.</param>
public sealed record CitizenRegistration(
    string Cpr, string Name, Address Address, string Municipality, string? Phone = null, bool ProtectedAddress = false);

/// <summary>Answer of <c>POST /api/citizens</c>. The id is opaque and says nothing about the person.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Notes">What the registrar may want to look at again, e.g. <c>cpr-lacks-modulus-11</c>.</param>
public sealed record CitizenRegistered(Guid Id, IReadOnlyList<string> Notes);
