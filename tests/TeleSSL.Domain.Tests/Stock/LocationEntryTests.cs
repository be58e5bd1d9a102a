using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Tests.Agreements;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Stock;

public class LocationEntryTests
{
    [Fact]
    public void A_place_stands_in_another_of_the_same_unit() =>
        Assert.Equal(new Location("depot/room/b", "Shelf B", "ssl-syd", "depot/room"), Decide("depot/room/b", "ssl-syd", "depot/room").Value);

    [Theory]
    [InlineData("depot/new", "ssl-nowhere", null, "not-an-ssl-unit")]
    [InlineData("depot/new", "461", null, "not-an-ssl-unit")]
    [InlineData("depot/new", "ssl-syd", "cellar", "unknown-location")]
    [InlineData("depot/new", "ssl-syd", "depot-esbjerg", "parent-of-other-unit")]
    [InlineData("depot", "ssl-syd", "depot", "location-in-itself")]
    [InlineData("depot", "ssl-syd", "depot/room", "location-in-itself")]
    [InlineData("depot", "ssl-syd", "depot/room/a", "location-in-itself")]
    [InlineData("new", "ssl-syd", "new", "location-in-itself")]
    [InlineData("depot", "ssl-esbjerg", null, "location-unit-fixed")]
    public void A_place_that_cannot_be_is_refused(string code, string unit, string? parent, string refusal) =>
        Assert.Equal(refusal, Decide(code, unit, parent).Refused?.Code);

    [Fact]
    public void A_shelf_moves_to_another_room_or_out_of_it()
    {
        Assert.Equal("depot", Decide("depot/room/a", "ssl-syd", "depot").Value.Parent);
        Assert.Null(Decide("depot/room/a", "ssl-syd", null).Value.Parent);
    }

    private static Result<Location> Decide(string code, string unit, string? parent) =>
        new LocationEntry(new("Shelf B"), new(unit), Parent: parent is null ? null : new Code(parent)).Decide(new(code), World.Catalogue());
}
